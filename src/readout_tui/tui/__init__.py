"""The Textual shell: keys -> commands -> the next session; (session, size) -> lines on the screen.

    key --shell, view.commands--> a method of Session, or `do_<id>` of `features` --> the next Session
    Session --panes.canvas--> lines --panes.render--> styled segments --widgets.board--> the screen

`app` puts the parts together, `terminal` ties the app to the real terminal, `keysdoc` writes docs/KEYS.md.
"""
