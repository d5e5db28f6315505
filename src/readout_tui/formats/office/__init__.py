"""What word processors write: DOCX, ODT and RTF files -> documents.

    DOCX, ODT --package--> XML, event by event --docx, odt--> flow --> Document
    RTF       --rtf: control words, one by one--------------> flow --> Document

`flow` decides what becomes of paragraphs, tables, notes and text boxes, alike for all three formats.
"""
