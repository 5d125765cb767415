"""What noun phrases tell: appositions, relative clauses, participles, brackets."""
