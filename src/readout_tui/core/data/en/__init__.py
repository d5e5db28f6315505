"""What the judging of linked passages knows of English: tables as literals, each with its source."""
