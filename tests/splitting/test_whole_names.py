"""Names whole: a body's name is neither cut at "and" nor glued to what stands before it."""

import pytest

from tests.splitting.said import claims_of


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The Kent Fire and Rescue Service was called at noon. It has 40 engines.",
            "The Kent Fire and Rescue Service has 40 engines.",
        ),
        (
            "The Health and Safety Executive fined Orvex in June. The executive said so in a note.",
            "The Health and Safety Executive said so in a note.",
        ),
        (
            "The Food, Farm and Rural Affairs Committee met. The committee wrote to the king.",
            "The Food, Farm and Rural Affairs Committee wrote to the king.",
        ),
        (
            "The Royal Society for the Protection of Birds bought the marsh. The society paid 2 "
            "million pounds.",
            "The Royal Society for the Protection of Birds paid 2 million pounds.",
        ),
        (
            "The Bureau of Alcohol, Tobacco and Firearms raided the farm. The bureau found nine "
            "guns.",
            "The Bureau of Alcohol, Tobacco and Firearms found nine guns.",
        ),
        (  # the event has no comma behind it
            "After the First World War Orvex moved to Leeds. It built engines there until 1960.",
            "Orvex built engines there until 1960.",
        ),
        (
            "During the Great Depression Brandt closed two mills. It reopened them in 1936.",
            "Brandt reopened the mills in 1936.",
        ),
        ("Yesterday Lund Council met. It sold the hall.", "Lund Council sold the hall."),
        (
            "After the Vietnam War Memorial opened, tourists came. It cost 8 million dollars.",
            "The Vietnam War Memorial cost 8 million dollars.",
        ),
        (
            "Torre Blanca, which stands on a rock above the sea, lived off tuna. Within a year, "
            "its boats were carrying tobacco to Malta.",
            "Within a year, its boats were carrying tobacco to Malta.",
        ),
        (
            "Nordic Pump is a maker of pumps. It operates in 14 countries.",
            "Nordic Pump operates in 14 countries.",
        ),
    ],
)
def test_a_name_is_whole(text: str, claim: str) -> None:
    assert claim in claims_of(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (  # one body or two
            "The wreck was found by the Harbour and Coast Guard. The guard owns a boat.",
            "The guard owns a boat.",
        ),
        (
            "The Department for Culture, Media and Sport closed. The department had a library.",
            "The department had a library.",
        ),
        (
            "The University of Lund and Malmo Hospital share a scanner. The hospital has a cook.",
            "The hospital has a cook.",
        ),
        (
            "The Ministry of Defence and Orvex signed a deal. The ministry will pay.",
            "The ministry will pay.",
        ),
        (
            "Ann Lowe of Standards Council of Canada spoke. The council has a list of toys.",
            "The council has a list of toys.",
        ),
    ],
)
def test_a_name_that_may_be_cut_is_not_written(text: str, claim: str) -> None:
    assert claim in claims_of(text)
