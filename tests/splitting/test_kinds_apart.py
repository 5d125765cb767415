"""A person is no organisation; one person under one article; names that were born or given."""

import pytest

from tests.splitting.said import claims_of, fine_claims_of

COARSE = {
    "Ida Moe is a farmer and poet who has written four plays.": [
        "Ida Moe is a farmer.",
        "Ida Moe is a poet.",
        "Ida Moe has written four plays.",
    ],
    "Ida Moe was a nurse, painter, and diver who was born on 2 June 1931.": [
        "Ida Moe was a nurse.",
        "Ida Moe was a painter.",
        "Ida Moe was a diver.",
        "Ida Moe was born on 2 June 1931.",
    ],
    "Ida Moe was a nurse and painter born on 2 June 1931, in Bergen, Norway.": [
        "Ida Moe was a nurse.",
        "Ida Moe was a painter.",
        "Ida Moe was born on 2 June 1931, in Bergen, Norway.",
    ],
    "She is the founder and head of the Lind Trust, a charity dedicated to owls.": [
        "She is the founder of the Lind Trust.",
        "She is the head of the Lind Trust.",
        "The Lind Trust is a charity.",
        "The Lind Trust is dedicated to owls.",
    ],
    "He raised a boy named Bo Roe, who is the heir of a miller.": [
        "He raised a boy named Bo Roe.",
        "The boy named Bo Roe is the heir of a miller.",
    ],
    "Moe, born Ida Lind, is a Danish painter.": [
        "Moe is a Danish painter.",
        "Moe was born Ida Lind.",
    ],
    "Ida Moe was born on 2 June 1931 in the Bronx, a borough of New York City.": [
        "Ida Moe was born on 2 June 1931 in the Bronx.",
        "The Bronx is a borough of New York City.",
    ],
    "Ida Moe was born in Ulm, Germany, the daughter of a cook.": [
        "Ida Moe was born in Ulm, Germany.",
        "Ida Moe was the daughter of a cook.",
    ],
    "A graduate of Ulm University, Ida Moe worked as a clerk.": [
        "Ida Moe worked as a clerk.",
        "Ida Moe is a graduate of Ulm University.",
    ],
    "A lot of the time, Ida Moe worked as a clerk.": [
        "A lot of the time, Ida Moe worked as a clerk.",
    ],
    "Gull is an album by Ida Moe, released in May by Lind Records.": [
        "Gull is an album by Ida Moe.",
        "Gull was released in May by Lind Records.",
    ],
    "Ida Moe won praise for her drama, Vesna, which sold well.": [
        "Ida Moe won praise for Vesna.",
        "Vesna sold well.",
        "Vesna is Ida Moe's drama.",
    ],
}

FINE = {
    "Ida Moe was a member of the Royal Club of Lund and the Danish Society for Owls.": [
        "Ida Moe was a member of the Royal Club of Lund.",
        "Ida Moe was a member of the Danish Society for Owls.",
    ],
    "Ida Moe is known for her skill as a cook and her sharp tongue.": [
        "Ida Moe is known for her skill as a cook.",
        "Ida Moe is known for her sharp tongue.",
    ],
    "Ida Moe is known for her calm voice and love of trees.": [
        "Ida Moe is known for her calm voice.",
        "Ida Moe is known for her love of trees.",
    ],
    "Ida Moe has a degree in law from Ulm University and a diploma from the Lind School.": [
        "Ida Moe has a degree in law.",
        "Ida Moe has a degree from Ulm University.",
        "Ida Moe has a diploma.",
        "Ida Moe has a diploma from the Lind School.",
    ],
    "She is the first woman to serve as Danish judge and the first head of the port.": [
        "She is the first woman to serve as Danish judge.",
        "She is the first head of the port.",
    ],
    "She was named Best Cook at the 2010 Lund Fair and Best Young Cook at the 2014 Ulm Fair.": [
        "She was named Best Cook at the 2010 Lund Fair.",
        "She was named Best Young Cook at the 2014 Ulm Fair.",
    ],
    "She won the cup at Ulm in 1990, the relay in Lund, and a medal in Bern.": [
        "She won the cup at Ulm in 1990.",
        "She won the relay in Lund.",
        "She won a medal.",
        "She won a medal in Bern.",
    ],
    "Her works include portraits of Ida Moe, Bo Roe, and Jan Lind.": [
        "Her works include portraits of Ida Moe.",
        "Her works include portraits of Bo Roe.",
        "Her works include portraits of Jan Lind.",
    ],
    "She studied Law, Latin, and Greek at Ulm University.": [
        "She studied Law at Ulm University.",
        "She studied Latin at Ulm University.",
        "She studied Greek at Ulm University.",
    ],
    "He is a graduate of the University of Ulm, and of the Lind School in Bern.": [
        "He is a graduate of the University of Ulm.",
        "He is a graduate of the Lind School in Bern.",
    ],
    "She is best known for her part in the drama, Low House.": [
        "She is best known for her part.",
        "She is best known for her part in Low House.",
        "Low House is the drama.",
    ],
    "She won the cup against Lund in 1990 and the bowl against Ulm in 1994.": [
        "She won the cup against Lund.",
        "She won the cup against Lund in 1990.",
        "She won the bowl against Ulm in 1994.",
    ],
    "She is known for her roles in Ode Must Die (2006), The Gull (2007), and The Hills (2008).": [
        "She is known for her roles in Ode Must Die.",
        "She is known for her roles in The Gull.",
        "She is known for her roles in The Hills.",
        "Ode Must Die is from 2006.",
        "The Gull is from 2007.",
        "The Hills is from 2008.",
    ],
    "She has made joint albums with artists such as Ode Lind, Ida Moe, and Bo Roe.": [
        "She has made joint albums.",
        "She has made joint albums with artists.",
        "She has made joint albums with Ode Lind.",
        "She has made joint albums with Ida Moe.",
        "She has made joint albums with Bo Roe.",
        "Ode Lind is an artist.",
        "Ida Moe is an artist.",
        "Bo Roe is an artist.",
    ],
    "Ida Moe is best known for her portrayal of a nun on a drama and for her role in a film.": [
        "Ida Moe is best known for her portrayal of a nun on a drama.",
        "Ida Moe is best known for her role in a film.",
    ],
    "Ida Moe was a chemist and one of the first women to be elected to the Rao Academy.": [
        "Ida Moe was a chemist.",
        "Ida Moe was one of the first women to be elected to the Rao Academy.",
    ],
    "Ida Moe served as Governor of Tula from 1998 to 2007, and as Mayor from 2010 to 2019.": [
        "Ida Moe served as Governor of Tula.",
        "Ida Moe served as Governor of Tula from 1998 to 2007.",
        "Ida Moe served as Mayor.",
        "Ida Moe served as Mayor from 2010 to 2019.",
    ],
    "Ida Moe studied piano at the Paris Conservatory and dance with Nadia Lind.": [
        "Ida Moe studied piano at the Paris Conservatory.",
        "Ida Moe studied dance with Nadia Lind.",
    ],
    "Ida Moe is married to actor Jan Lind.": [
        "Ida Moe is married to Jan Lind.",
        "Jan Lind is an actor.",
    ],
    "She has worked with bodies such as the Royal Alliance on Owls and the Lind Project.": [
        "She has worked with bodies.",
        "She has worked with the Royal Alliance on Owls.",
        "She has worked with the Lind Project.",
        "The Royal Alliance on Owls is a body.",
        "The Lind Project is a body.",
    ],
    "She led the band Ode the Elder in 2014.": [
        "She led Ode the Elder.",
        "She led Ode the Elder in 2014.",
        "Ode the Elder is a band.",
    ],
    "She is a former nurse with the Lund Trust.": [
        "She is a former nurse.",
        "She is a former nurse with the Lund Trust.",
    ],
    "Ida Moe was a sculptor best-known for her lions.": [
        "Ida Moe was a sculptor.",
        "Ida Moe is best known for her lions.",
    ],
    "She has won many prizes for her plays, including two Lind Prizes.": [
        "She has won many prizes.",
        "She has won many prizes for her plays.",
        "She has won two Lind Prizes.",
    ],
    "She acted in the television series The Hill, Bo Moe's House on Low Street, and The Gull.": [
        "She acted in television series.",
        "She acted in The Hill.",
        "The Hill is a television series.",
        "She acted in Bo Moe's House on Low Street.",
        "Bo Moe's House on Low Street is a television series.",
        "She acted in The Gull.",
        "The Gull is a television series.",
    ],
}


@pytest.mark.parametrize("text", COARSE)
def test_kinds_in_the_coarse_profile(text: str):
    assert sorted(claims_of(text)) == sorted(COARSE[text])


@pytest.mark.parametrize("text", FINE)
def test_kinds_in_the_fine_profile(text: str):
    assert sorted(fine_claims_of(text)) == sorted(FINE[text])
