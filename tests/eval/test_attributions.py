"""Who said what in Russian texts of our own, marked by hand: news, interviews, dialogue, and what is no quote."""

from functools import lru_cache

import pytest
from eval.attributions import score, texts

# The figures of the texts that the grammar was then mended on.
FLOORS = {"source": 0.77, "cue": 0.83, "content": 0.84, "speaker": 0.55, "kind": 0.73}


@lru_cache(maxsize=1)
def figures() -> dict[str, float]:
    """Every figure of the Russian texts."""
    return score(texts("attributions_ru.txt"), "ru")


@pytest.mark.parametrize("figure", FLOORS)
def test_attributions_of_russian_news(figure: str) -> None:
    """The figures hold their floors."""
    assert figures()[figure] >= FLOORS[figure]


if __name__ == "__main__":
    print(score(texts("attributions_ru.txt"), "ru", verbose=True))
