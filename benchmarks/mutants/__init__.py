"""Would a test notice? Small wrong changes to the program, each with the tests that must fail for it."""
