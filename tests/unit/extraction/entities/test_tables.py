"""The committed tables: what is looked up in them stands as the look-up takes it to stand."""

from toolkit.extraction.entities.tables import city_of, read_table


def test_each_city_is_found_by_its_number() -> None:
    """The cities stand in the order of their GeoNames numbers, by which they are looked for."""
    numbers = [row.split(" ", 1)[0] for row in read_table("entities/places.txt").splitlines()]
    assert sorted(numbers, key=int) == numbers
    shown = numbers[:: len(numbers) // 50]
    assert [city_of(number).geonames for number in shown] == shown
