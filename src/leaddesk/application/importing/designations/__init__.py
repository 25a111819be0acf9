"""Lists of designations: who is a national, local or specialist leader of education, a consultant leader, a trained coach."""
