//! What may be wrong with evidence and words for people, and what is left to find out.

super::codes! { "evidence and words":
Error EVIDENCE_MISSING "evidence-missing"
    "A fact does not say where it was read.";
    "Nobody could check it, and no change of a page would be seen.";
    "Add `evidence = [{ page = \"...\", certainty = \"...\" }]`.";
Error EVIDENCE_WITHOUT_PAGE "evidence-without-page"
    "Evidence names no page.";
    "Only technical facts come from nowhere.";
    "Name the page.";
Error UNKNOWN_PAGE "unknown-page"
    "A page is named that no file of the folder describes.";
    "Its address and date could not be shown.";
    "Correct the spelling, or add `[page.<id>]`.";
Error BAD_DATE "bad-date"
    "A date is no day of the calendar in the form YYYY-MM-DD.";
    "Dates are compared and shown as they stand.";
    "Write YYYY-MM-DD, or `unknown` where the key allows it.";
Error BAD_URL "bad-url"
    "An address is neither https nor `unknown`.";
    "Addresses are shown as links.";
    "Write an https address without spaces, or `unknown`.";
Error UNKNOWN_REPLACEMENT "unknown-replacement"
    "A replacement names nothing.";
    "People would be sent nowhere.";
    "Name a field of the same object, or a word of the same enumeration.";
Error TEXT_CHARACTERS "text-characters"
    "A text holds control, format or bidirectional characters.";
    "They are invisible or change how other characters are shown, so the text does not say what it seems to say.";
    "Remove the characters.";
Error TEXT_NOT_ASCII "text-not-ascii"
    "An English text or a technical one holds letters outside ASCII.";
    "Generated Rust and exported schemas are ASCII; only Spanish texts and instances have other letters.";
    "Spell it in ASCII.";
Error TEXT_EMPTY "text-empty"
    "A text for people says nothing.";
    "An empty heading is worse than none.";
    "Write it, or remove the key.";
Warning EVIDENCE_INFERRED "evidence-inferred"
    "A fact is only concluded; nothing better stands beside it.";
    "It may be wrong: work that is left.";
    "Find a page or an observation, and add it as evidence.";
Warning PAGE_UNKNOWN "page-unknown"
    "The address or the date of a page is not known.";
    "Nobody can look the page up: work that is left.";
    "Find out, and write it down.";
Warning OPEN_TODO "open-todo"
    "Something is still open.";
    "Work that is left.";
    "Do it, and remove the `todo`.";
}
