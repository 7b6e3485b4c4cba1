"""What an event is called, from the words of the clause that tells of it: who does what where."""
