from __future__ import annotations

import io
import unicodedata
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Pdf, String

from app.documents.binding.bind import bind
from app.documents.binding.contents import index
from app.documents.binding.manifest import BundleItem
from app.documents.binding.prove import prove
from app.terms import Side, Trouble
from tests.binding.material import (
    DAY,
    changed,
    item,
    locked,
    outlined,
    painted,
    plan,
    scripted,
    text,
    torn,
    turned,
    written,
)

CROP = (100.0, 200.0, 500.0, 700.0)


def hard_items() -> tuple[BundleItem, ...]:
    odd = [turned(turn, crop) for turn in (0, 90, 180, 270) for crop in (None, CROP)]
    odd += [painted(0.1), painted(-1), outlined(), scripted(), written(1, "small", (200, 60)), locked(), torn(), b"x"]
    return tuple(item(data, f"C-{number:03}") for number, data in enumerate(odd, 1))


def test_every_odd_page_is_bound_and_proves() -> None:
    bound = bind(plan(*hard_items()))
    assert (bound.proof.faults, bound.proof.pages, bound.proof.rows) == ((), bound.pages, 17)
    assert [one.page for one in bound.items][:4] == [2, 4, 6, 8]
    assert [one.label for one in bound.items if one.slip] == ["C-014", "C-015", "C-016"]


def test_the_same_plan_gives_the_same_bytes() -> None:
    made = plan(item(written(3)), item(outlined(), "C-002"))
    assert bind(made).pdf == bind(made).pdf


def test_index_says_what_each_page_holds() -> None:
    notice = item(written(2, "notice"), "", "A Pleadings", title="Notice of arbitration")
    bound = bind(plan(notice, item(written(1, "report"), title="Report")))
    assert text(bound.pdf, 1) == (
        "Case No. CT-2026-004 Arvenia v. Belmoria Case bundle of 18 May 2026 Edition: tribunal · Documents: 2 "
        "· Pages: 4 No. Title Date Page A Pleadings 2 Notice of arbitration 18 May 2026 2 B Claimant's exhibits 4 "
        "C-001 Report 18 May 2026 4 Case CT-2026-004 · bundle of 18 May 2026 · edition: tribunal 1"
    )
    assert [text(bound.pdf, page) for page in (2, 3, 4)] == ["notice page 1 2", "notice page 2 3", "report page 1 4"]


def test_bookmarks_keep_the_originals_outline_below_its_item() -> None:
    bound = bind(plan(item(written(2)), item(outlined(), "C-002", title="Report")))
    opened = pypdfium2.PdfDocument(bound.pdf)
    found = [(mark.level, mark.get_title(), mark.get_dest().get_index() + 1) for mark in opened.get_toc()]
    opened.close()
    assert found == [
        (0, "Index · 1", 1),
        (0, "B Claimant's exhibits · 2", 2),
        (1, "C-001 An exhibit · 2", 2),
        (1, "C-002 Report · 4", 4),
        (2, "Chapter", 5),
        (3, "Section", 6),
        (2, "End", 7),
    ]


def test_links_inside_an_exhibit_lead_inside_it() -> None:
    bound = bind(plan(item(written(2)), item(outlined(), "C-002")))
    with pikepdf.open(io.BytesIO(bound.pdf)) as pdf:
        pages = [page.obj.objgen for page in pdf.pages]
        ends = [pages.index(note.Dest[0].objgen) + 1 for note in pdf.pages[3].obj.Annots]
        actions = [note for page in pdf.pages for note in page.obj.get("/Annots", []) if "/A" in note]
    assert (ends, actions) == ([6, 7], [])


def test_a_withheld_exhibit_keeps_its_pages_so_that_editions_agree() -> None:
    secret, last = item(written(5, "secret"), "C-021"), item(written(1, "last"), "C-022")
    full = bind(plan(secret, last))
    held = replace(secret, pdf=None, pages=5, withheld_reason="Withheld by Procedural Order No. 2", sha256="ab" * 32)
    public = bind(plan(held, last))
    assert [one.page for one in public.items] == [one.page for one in full.items]
    assert "Withheld by Procedural Order No. 2" in text(public.pdf, 2)
    assert text(public.pdf, 4) == (
        "C-021 Page 3 of 5 is not shown: Withheld by Procedural Order No. 2 Case CT-2026-004 4"
    )
    assert b"secret page" not in public.pdf


def test_withheld_words_win_over_bytes_handed_in_by_mistake() -> None:
    bound = bind(plan(item(written(1, "secret"), withheld_reason="Withheld")))
    assert "secret" not in text(bound.pdf, 2)


def test_a_long_index_still_points_right() -> None:
    data = written()
    many = tuple(item(data, f"C-{number:03}", title="A title " * (number % 17 + 1)) for number in range(1, 130))
    bound = bind(plan(*many))
    assert (bound.proof.holds, bound.index_pages > 4, bound.items[0].page) == (True, True, bound.index_pages + 1)


def test_reserved_index_pages_keep_the_numbers() -> None:
    bound = bind(plan(item(written()), index_pages=3))
    assert (bound.index_pages, bound.items[0].page, bound.proof.faults) == (3, 4, ())


def test_titles_in_other_scripts_are_linked_and_found() -> None:
    title = "تقرير الخبراء"
    bound = bind(plan(item(written(), title=title), item(written(), "C-002", title="Отчёт о сети")))
    words = set(unicodedata.normalize("NFKC", text(bound.pdf, 1)).split())
    assert (bound.proof.faults, words >= {*title.split(), "Отчёт", "сети"}) == ((), True)


def test_hidden_layers_stay_hidden() -> None:
    def layer(pdf: Pdf) -> None:
        group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("draft")))
        pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(BaseState=Name.OFF))
        pdf.pages[0].obj.Resources.Properties = Dictionary(L1=group)
        pdf.pages[0].contents_add(pdf.make_stream(b"/OC /L1 BDC 0 g 0 0 595 842 re f EMC"))

    bound = bind(plan(item(changed(written(), layer))))
    opened = pypdfium2.PdfDocument(bound.pdf)
    darkest = opened[1].render(grayscale=True).to_pil().crop((10, 10, 100, 100)).getextrema()[0]
    opened.close()
    assert darkest == 255


def test_an_empty_plan_is_an_index_alone() -> None:
    bound = bind(plan())
    assert (bound.pages, bound.items, bound.proof.faults) == (1, (), ())


def test_stopping_leaves_through_the_step() -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, total: int, words: str) -> None:
        if done == 1:
            raise Stopped

    with pytest.raises(Stopped):
        bind(plan(item(written()), item(written(), "C-002")), step=stop)


def spoil(kind: str) -> tuple[str, ...]:
    made = plan(item(written(2, "one")), item(outlined(), "C-002"))
    bound = bind(made)
    rows = index(made, [replace(one, page=0) for one in bound.items])[0].rows

    def change(pdf: Pdf) -> None:
        pages = pdf.pages
        if kind == "link":
            pages[0].obj.Annots[1].Dest[0] = pages[4].obj
        if kind == "bookmark":
            pdf.Root.Outlines.Last.First.Dest[0] = pages[4].obj
        if kind == "label":
            pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.r)]))
        if kind == "order":
            pages.insert(1, pages[3])
            del pages[4]
        if kind == "number":
            last = pages[3].obj.Contents[-1]
            last.write(last.read_bytes().replace(b"(4)", b"(9)"))

    return prove(changed(bound.pdf, change), bound.items, rows).faults


def test_the_proof_sees_each_kind_of_damage() -> None:
    assert spoil("none") == ()
    assert spoil("link") == ("The index row for page 2 leads to 5.",)
    assert len(spoil("bookmark")) == 1
    assert len(spoil("label")) == 7
    assert "Page 2 does not carry its number." in spoil("order")
    assert "Page 2 is not the first page of C-001 An exhibit." in spoil("order")
    assert spoil("number") == ("Page 4 does not carry its number.", "The number on page 4 cannot be read.")


def test_a_bundle_that_does_not_prove_is_a_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.documents.binding.bind.Stamp.press", lambda *_: None)
    with pytest.raises(Trouble):
        bind(plan(item(written())))


def test_bytes_that_are_no_pdf_do_not_prove() -> None:
    assert prove(b"nothing", (), ()).holds is False


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=60), st.sampled_from(list(Side))), min_size=1, max_size=6))
def test_any_title_can_be_indexed(titles: list[tuple[str, Side]]) -> None:
    data = written()
    items = [BundleItem("A", f"C-{n}", title, data, DAY, side) for n, (title, side) in enumerate(titles)]
    assert bind(plan(*items)).proof.faults == ()
