"""What readers practise: questions made of terms and definitions, and which stand together."""
