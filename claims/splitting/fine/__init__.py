"""The fine profile: adjuncts, list members, nationality, kinds and examples apart."""
