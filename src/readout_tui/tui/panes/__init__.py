"""The panes as styled lines, without a widget: they can be tested as text.

    Session, size --canvas--> lines of fragments --render--> styled segments, in the colours of a `palette`

`themes` are the Textual themes for everything that is drawn over the panes.
"""
