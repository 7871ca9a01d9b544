package org.trailgraph.sparql;

/** A text that a regular expression is looked for in; each character that is read comes by the query's budget. */
record WatchedText(String text, Budget budget) implements CharSequence {

    @Override
    public char charAt(int index) {
        budget.check();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
