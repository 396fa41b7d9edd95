//! What may be wrong with a file before anybody asks what it says.

super::codes! { "the text of a file":
Error FILE_TOO_LARGE "file-too-large"
    "A spec file is larger than 1 MiB.";
    "Specs are read whole; a larger file is an accident or an attack.";
    "Split it: one file a page or resource.";
Error TOO_DEEP "too-deep"
    "Tables and lists nest more than 64 deep in a file, or objects in each other.";
    "Every part of the compiler may walk a file recursively; the limit keeps the stack safe.";
    "Give inner objects names of their own and refer to them.";
Error TOO_MANY_MEMBERS "too-many-members"
    "A table or a list has more than 1,000 members, or an object more than 128 fields.";
    "No documented object or enumeration comes near; generated code would not compile in reasonable time.";
    "Check that the file is what you think it is, then split the table.";
Error TOO_MANY_NODES "too-many-nodes"
    "A file holds more than 10,000 values.";
    "A file is one page or resource; work on it must stay quick.";
    "Split it: one file a page or resource.";
Error BYTE_ORDER_MARK "byte-order-mark"
    "A file begins with a byte order mark.";
    "The mark is invisible and would become part of the first word for some readers.";
    "Save the file as UTF-8 without BOM.";
Error UTF_16 "utf-16"
    "A file is written in UTF-16.";
    "Specs are UTF-8.";
    "Save the file as UTF-8 without BOM.";
Error NOT_UTF8 "not-utf8"
    "A file holds bytes that are no UTF-8.";
    "Guessing an encoding would change what the specs say.";
    "Save the file as UTF-8; the message tells the offset of the first wrong byte.";
Error NUL_BYTE "nul-byte"
    "A file holds a NUL byte.";
    "A text has none: the file is damaged or binary.";
    "Restore the file.";
Error EMPTY_FILE "empty-file"
    "A file says nothing.";
    "An interrupted write leaves an empty file; silence would remove types.";
    "Delete the file or restore its text.";
Error MERGE_CONFLICT "merge-conflict"
    "A file holds the marks of an unfinished merge.";
    "Both sides stand in the file, so nobody knows what it says.";
    "Decide between the sides and remove the marks.";
Error SYNTAX "syntax"
    "A file is not TOML.";
    "What it means is not looked at before it can be read.";
    "Repair the place shown; later messages on the same item may go away with it.";
Error MISPLACED_FILE "misplaced-file"
    "A file stands where no spec is expected.";
    "A folder is a module, and only `messages.toml` stands beside the folders.";
    "Move it to `<module>/<name>.toml`.";
}
