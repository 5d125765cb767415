"""Is a text English? Told by its script and by the little words that every sentence needs."""

import re
import unicodedata
from collections import Counter

ENGLISH_WORDS = """a about after all also an and any are as at be because been before being between
    both but by can could did do does during each for from had has have he her him his how i if in
    into is it its may me might more most my no not of off on one only or other our out over said
    says she should so some such than that the their them then there these they this those to two
    under until up us was we were what when where which while who whom whose why will with would
    you your"""
ENGLISH = frozenset(ENGLISH_WORDS.split())
# The commonest little words of languages written in Latin letters, without those English has too.
OTHERS = {
    "German": """der die das den dem des ein eine einen einem einer und ist sind war waren nicht mit
        von zu zum zur auf für im am sich auch es er sie wir ich hat haben wird werden dass bei nach
        aus wie über noch nur aber oder als vor""",
    "French": """le la les des du un une et est sont était dans pour que qui ne pas sur avec au aux
        ce cette ces par plus il elle ils nous vous je se sa son ses ont été mais ou où leur""",
    "Spanish": """el la los las un una unos y es son era en de del al que no se su sus con por para
        como más pero lo le ha han fue este esta sobre entre ya o""",
    "Italian": """il lo la i gli le un una e è sono era di del della dei che non si con per come più
        ma nel nella alla al dal anche ha hanno questo questa suo""",
    "Portuguese": """o os as um uma e é são era de do da dos das em no na nos que não se com por
        para como mais mas ao pela pelo foi ele ela seu sua também""",
    "Dutch": """de het een en van ik te dat die niet zijn op aan met voor er maar om hem dan zou wat
        mijn dit zo door over ze zich bij ook tot je naar heeft hebben wordt werd""",
    "Swedish": """och att det som en på är av för med den till inte har de ett var han hon jag vi om
        så men sig från nu när kan ska""",
    "Danish": """og i at det er en den til på de som med han af for ikke der var et har jeg vi om
        hun nu men sig fra blev når efter""",
    "Polish": """w i na z się do nie to jest że o jak po co za od przez dla ale są był była było
        oraz jego jej które który""",
    "Finnish": "ja on ei se että oli hän mutta ovat kun myös niin tai joka sen ole mukaan",
    "Turkish": "ve bir bu da de için ile çok daha olarak olan ne en kadar sonra gibi değil",
    "Indonesian": "yang dan di ini itu dengan untuk tidak dari dalam akan pada juga ke oleh adalah",
    "Romanian": "și de în la cu pe din nu este sunt care o un că pentru mai au fost sau",
    "Czech": "a je se na v že to s z do o i ve jsou byl by pro jako ale po které také",
    "Hungarian": "a az és hogy nem is egy ez van meg volt de csak már mint ki azt",
    "Vietnamese": "và của là có không được các một cho trong người đã với này những",
}
FOREIGN = {name: frozenset(words.split()) - ENGLISH for name, words in OTHERS.items()}

WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# "de la Cruz", "van der Berg": names that stand in English texts.
PARTICLES = re.compile(
    r"(?:\b(?:de|la|las|los|el|del|da|dos|du|van|der|den|von|al)\s+)+(?=[^\W\d_a-z])"
)
SAMPLE = 60_000  # characters looked at
ENOUGH = 40  # words from which a text without English little words is no English text
LEAST = 0.12  # their share in the driest English; prose has 0.4


def foreign(text: str) -> str:
    """Why a text is not English, in a few words; "" when it is, or when too little can be told."""
    sample = text[:SAMPLE]
    letters = [c for c in sample[:5000] if c.isalpha()]
    script = _other_script(letters)
    if script:
        return f"it is written in {script} letters"
    words = WORDS.findall(PARTICLES.sub(" ", sample))
    ours = sum(word.lower() in ENGLISH for word in words)
    # A capital makes a word the part of a name: La Liga, Los Angeles.
    counts = Counter(word for word in words if word.islower())
    accented = sum(n for word, n in counts.items() if not word.isascii() and "’" not in word)
    name, theirs = max(
        ((name, sum(counts[w] for w in little) + accented) for name, little in FOREIGN.items()),
        key=lambda pair: pair[1],
    )
    if theirs >= 2 and theirs > 1.5 * ours and theirs >= 0.15 * len(words):
        return f"it looks like {name if theirs - accented > 3 else 'another language'}"
    if len(words) >= ENOUGH and ours < LEAST * len(words):
        return "it has hardly any of the words that English sentences need"
    return ""


def _other_script(letters: list[str]) -> str:
    """The script of most letters when that is not Latin, by the first word of their names."""
    scripts = Counter(unicodedata.name(c, "unknown").split()[0].title() for c in letters)
    if not scripts:
        return ""
    script, count = scripts.most_common(1)[0]
    return script if script != "Latin" and count > len(letters) / 2 else ""
