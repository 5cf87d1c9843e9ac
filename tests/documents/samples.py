"""Documents that use everything a document can hold; not a test."""

from __future__ import annotations

from datetime import date

from app.documents.model import (
    Annex,
    AnyBlock,
    Bullets,
    Caption,
    Centred,
    Document,
    Heading,
    Items,
    Note,
    Para,
    Quote,
    Signatures,
    Signer,
    Table,
    Toc,
    ref,
)

CAPTION = Caption(
    "Cyber Tribunal", "CT-2026-005", "Republic of Aldova", "Kingdom of Berenia", "Cyber Tribunal Rules 2026"
)
HEAD = "412 · 7F3A 91C2 08DE 55AB 1C0F"
BENCH = (
    Signer("Professor Ingrid Solheim", "Presiding arbitrator"),
    Signer("Dr. Naledi Mokoena", "Arbitrator"),
    Signer("Judge Étienne Delacroix-Ōta", "Arbitrator"),
)


def acknowledgement(register_head: str = HEAD, watermark: str = "") -> Document:
    """A short paper of the Registry."""
    blocks: tuple[AnyBlock, ...] = (
        Para(
            "The Registry received on 3 March 2026, in person at The Hague, a notice of arbitration "
            "submitted by the Republic of "
            "Aldova under Article 17 of the Treaty on Conduct in Cyberspace."
        ),
        Para(
            "Proceedings commence on the day on which the Respondent receives the notice (Article 3(2)).",
            anchor="start",
        ),
        Para(
            "The Respondent’s response is due thirty days after that receipt (Article 4(1)); see paragraph {ref:start}."
        ),
        Items(
            (
                ("Received", "3 March 2026, 14:02 CET"),
                ("Means", "In person, at The Hague"),
                ("Agent", "Ministry of Justice"),
            )
        ),
        Para(
            "The Registry draws attention to the following particulars, which do not delay the "
            "constitution of the tribunal "
            "(Article 3(5)):"
        ),
        Para("the relief sought does not say in which currency interest is claimed;", level=1),
        Para("Annex 2 has no translation certificate.", level=1, anchor="annex2"),
        Para("The particular in paragraph {ref:annex2} may be supplied until 17 March 2026."),
        Signatures((Signer("A. Registrar", "Registrar"),), "The Hague"),
    )
    title = "Acknowledgement of receipt of a notice of arbitration"
    return Document("acknowledgement", title, CAPTION, blocks, "The Hague", date(2026, 3, 3), register_head, watermark)


def sample_award() -> Document:
    """A decision that exercises every block, fallback font and direction."""
    return Document(
        "award",
        "Award",
        CAPTION,
        (Toc(), *_findings(), *_intrusion(), *_dispositif(), *_annexes()),
        "The Hague",
        date(2026, 11, 16),
        HEAD,
        cover=True,
        short_title="Award",
        reference="Final award on jurisdiction, merits and costs",
        front=(
            Items(
                (
                    (
                        "Tribunal",
                        "Professor Ingrid Solheim (presiding)\nDr. Naledi Mokoena\nJudge Étienne Delacroix-Ōta",
                    ),
                    ("Secretary", "Ms. Ana Petković"),
                    ("Seat", "The Hague"),
                )
            ),
        ),
    )


def _findings() -> tuple[AnyBlock, ...]:
    return (
        Heading("Procedure", anchor="procedure"),
        Heading("Constitution of the tribunal", 2),
        Para(
            "By notice received on **3 March 2026** the Republic of Aldova (*République d’Aldovie*; "
            "جمهورية ألدوفا) began proceedings "
            "against the Kingdom of Berenia (Королевство Берения, Βασίλειο της Βερένιας) under Article "
            "17 of the Treaty."
        ),
        Para("Each party appointed one arbitrator; the two chose the presiding arbitrator. No challenge was raised."),
        Heading("Periods and their extension", 2),
        Para(
            "The tribunal extended the period for the Statement of Defence twice, as Table 1 shows.", anchor="periods"
        ),
        Table(
            ("Step", "Due", "Filed", "Pages"),
            (
                (
                    "Statement of claim, with its annexes C-1 to C-84 and three witness statements",
                    "1 May 2026",
                    "29 April 2026",
                    "212",
                ),
                ("Statement of defence", "1 July 2026", "14 July 2026 (extended by Procedural Order No. 3)", "187"),
                ("Reply", "14 August 2026", "14 August 2026", "1,096"),
            ),
            (4, 2, 3, 1),
            "Table 1. Pleadings",
            (3,),
        ),
    )


def _intrusion() -> tuple[AnyBlock, ...]:
    return (
        Heading("Intrusion into the hospital network"),
        Heading("What happened", 2),
        Para(
            "Between 2 and 5 February 2026 the hospital network of Aldova stood still for 61 hours; "
            "214,000 persons were affected "
            "(see paragraph {ref:periods} and Section {ref:procedure}, and {ref:hashes}). The tribunal finds:"
        ),
        Para("that the entry was made through a stolen maintenance account;", level=1, anchor="entry"),
        Para("that the tool was the one called ORCHID, because", level=1),
        Para("its compile path is that of exhibit C-31; and", level=2),
        Para("its keys are those of exhibit C-44 (≥ 3 of 4 samples → same key).", level=2),
        Para(
            "المحكمة ترى أن الدولة المدعى عليها لم تمنع الهجوم رغم علمها به، وأن ذلك يخالف واجب العناية "
            "الواجبة وفقا للقانون الدولي "
            "العام كما استقر عليه العمل بين الدول.",
            numbered=False,
        ),
        Quote(
            "No State should conduct or knowingly support ICT activity contrary to its obligations "
            "under international law that "
            "intentionally damages critical infrastructure or otherwise impairs the use and operation "
            "of critical infrastructure to "
            "provide services to the public.",
            "UN GGE 2015, norm (f)",
        ),
        Heading("Standard of proof", 3),
        Para(
            "Charges of exceptional gravity must be proved by evidence that is *fully conclusive*; the "
            "sample of paragraph {ref:entry} "
            "meets that standard."
        ),
        Bullets(
            (
                "network captures, hashed on the day of seizure;",
                "statements of two engineers, heard on 4 October 2026;",
                "the STIX bundle of the national response team.",
            )
        ),
        Note("Names of engineers are given by initials; the list is kept by the Registry."),
    )


def _dispositif() -> tuple[AnyBlock, ...]:
    return (
        Heading("Operative part"),
        Para("For these reasons, the Tribunal, by two votes to one,", numbered=False),
        Para("**Declares** that the Kingdom of Berenia breached its obligation of due diligence;"),
        Para(
            "**Orders** the Kingdom of Berenia to pay EUR 31,450,000.00 with simple interest of 3 % a "
            "year from 5 February 2026;"
        ),
        Para("**Dismisses** all other claims."),
        Centred("Done in English, the text being authoritative.", "italic"),
        Signatures(
            (*BENCH[:2], Signer(BENCH[2].name, BENCH[2].office, "the arbitrator dissents and declined to sign"))
        ),
    )


def _annexes() -> tuple[AnyBlock, ...]:
    digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    return (
        Annex(
            "Digests of the exhibits relied on",
            (
                Para("The digests are SHA-256."),
                Table(
                    ("Exhibit", "Digest"), tuple((f"C-{at}", digest[at:] + digest[:at]) for at in range(1, 40)), (1, 5)
                ),
            ),
            "hashes",
        ),
    )


def long_award(paragraphs: int) -> Document:
    """An award of about five paragraphs a page."""
    text = (
        "The Respondent submits that the Claimant has not shown, to the standard that charges of such "
        "gravity demand, that the "
        "conduct of the group known as ORCHID was carried out on its instructions or under its "
        "direction or control; it points "
        "to Article 8 and to the judgment in *Nicaragua*, paragraph 115, and adds that no witness heard "
        "in October saw any officer "
        "of the Kingdom give an order. The Tribunal notes that exhibit C-31, admitted without "
        "objection, records the payments "
        "made between 2 and 5 February 2026 through three accounts, and that the expert of neither "
        "party could explain them otherwise."
    )
    blocks: list[AnyBlock] = [Toc()]
    for at in range(paragraphs):
        if at % 25 == 0:
            blocks.append(Heading(f"Chapter {at // 25 + 1} of the reasons", anchor=f"h{at}"))
        if at % 8 == 0:
            blocks.append(Heading(f"Question {at // 8 + 1}", 2))
        blocks.append(Para(f"{text} See paragraph {ref(f'p{at // 2}') if at else 'one'}.", anchor=f"p{at}"))
    blocks.append(Signatures(BENCH))
    return Document("award", "Award", CAPTION, tuple(blocks), "The Hague", date(2026, 11, 16), HEAD, cover=True)
