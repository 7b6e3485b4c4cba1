"""Who said what in Russian texts of our own, marked by hand: news, interviews, dialogue, and what is no quote."""

from functools import lru_cache

import pytest
from eval.attributions import score, texts

# The figures of the texts that the grammar was then mended on.
FLOORS = {"source": 0.94, "cue": 0.97, "content": 0.96, "speaker": 0.92, "kind": 0.95}


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
