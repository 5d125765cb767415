"""English is told from other languages by its little words, also in short texts."""

import pytest

from claims.reading.english import foreign


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Die Brücke wurde am Montag geschlossen, weil sie zu alt ist und nicht hält.", "German"),
        (
            "Le pont a été fermé lundi par la ville, qui veut le réparer pour l'été.",
            "French",
        ),
        ("El puente fue cerrado el lunes por la ciudad y no se abre hasta el verano.", "Spanish"),
        ("Il ponte è stato chiuso dalla città e non riapre fino alla fine del mese.", "Italian"),
        ("De brug is op maandag gesloten door de stad en gaat niet open voor het feest.", "Dutch"),
        (
            "Silta suljettiin maanantaina ja se avataan uudelleen vasta kun työt ovat ohi.",
            "like",
        ),
        (
            "Köprü pazartesi günü kapatıldı ve bir yıl sonra daha güçlü olarak açılacak.",
            "like",
        ),
        ("桥于周一关闭,明年重新开放。", "Cjk"),
        ("أغلق الجسر يوم الاثنين.", "Arabic"),
    ],
)
def test_other_languages(text: str, says: str) -> None:
    assert says in foreign(text)


@pytest.mark.parametrize(
    "text",
    [
        "US is second-biggest emitter",
        "Biden invited Xi",
        "Los Angeles and Las Vegas voted",
        "Oscar de la Renta and Ursula von der Leyen met",
        "La Liga leaders Atlético de Madrid beat Cádiz",
        "São Paulo outgrew Rio de Janeiro",
        "GDP +3.1%, inflation 2%, unemployment 4.5%",
        "1 - 0",
        "The minister quoted a proverb, « qui va à la chasse perd sa place », and left the hall.",
    ],
)
def test_english(text: str) -> None:
    assert foreign(text) == ""


def test_a_long_text_without_english_words_is_refused_in_any_language() -> None:
    swahili = (
        "Daraja lilifungwa Jumatatu kwa sababu limezeeka sana na halina nguvu tena. Meya wa mji "
        "alisema kazi itaanza wiki ijayo, lakini watu wengi wanasema hawana njia nyingine ya "
        "kuvuka mto huo kila siku wanapokwenda sokoni au shuleni pamoja na watoto wao wadogo."
    )
    assert foreign(swahili)
