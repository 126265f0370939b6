"""An exercise as lines of text, or as JSON."""

import json
from collections.abc import Iterator
from typing import Any

from kurslex.calculators.exercises.judge import Judgement
from kurslex.calculators.exercises.view import ExerciseView
from kurslex.calculators.numbers import Refusal
from kurslex.cli.calc_output import table_lines
from kurslex.messages import Messages

Said = tuple[Judgement | Refusal, str]
"""How an answer is judged, and the sentence that says so."""


def as_text(
    view: ExerciseView, messages: Messages, said: Said | None, *, with_solution: bool
) -> str:
    """Return the exercise for a reader, on demand with its hints; raises `MessageError`."""
    blocks = ["\n".join((_heading(view, messages), view.prompt, view.asked))]
    blocks += ["\n".join(table_lines(each)) for each in view.tables]
    if said:
        blocks.append(said[1])
    if with_solution:
        blocks += _solution(view, messages)
    return "\n\n".join(blocks)


def as_json(view: ExerciseView, said: Said | None) -> str:
    """Return the exercise with its answer and mistakes; numbers are exact decimals as text."""
    calculator, _, name = view.id.partition("/")
    document: dict[str, Any] = {
        "id": calculator,
        "exercise": name,
        "version": view.version,
        "seed": view.seed,
        "asks": view.asks,
        "given": dict(view.given),
        "answer": view.exact_answer,
        "tolerance": view.tolerance,
        "mistakes": dict(view.mistakes),
        "hints": ["\n".join(each.lines) for each in view.hints],
    }
    if view.series:
        document["series"] = view.series
    if said:
        document["judged"] = _judged(*said)
    return json.dumps(document, ensure_ascii=False, indent=2)


def _judged(judged: Judgement | Refusal, words: str) -> dict[str, Any]:
    if isinstance(judged, Refusal):
        return {"verdict": str(judged), "counts": False, "words": words}
    verdict: dict[str, Any] = {"verdict": str(judged.verdict), "counts": judged.verdict.counts}
    if judged.mistake:
        verdict["mistake"] = judged.mistake
    return {**verdict, "words": words}


def _heading(view: ExerciseView, messages: Messages) -> str:
    number = messages.format("exercises-number", seed=str(view.seed))
    parts = [view.title, number]
    if view.series:
        parts.append(messages.format("exercises-series", series=view.series))
    return " · ".join(parts)


def _solution(view: ExerciseView, messages: Messages) -> Iterator[str]:
    for hint in view.hints:
        lines = [messages.format(f"exercises-{hint.kind}")]
        lines += [f"  {line}" for line in hint.lines]
        for table in hint.tables:
            lines += [f"  {line}" for line in table_lines(table)]
        yield "\n".join(lines)
