module harbour {}
