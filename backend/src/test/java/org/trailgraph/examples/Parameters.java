package org.trailgraph.examples;

/** What an example's parameters stand for, by their names: {@code concept} and {@code otherConcept}, and so on. */
final class Parameters {

    private Parameters() {}

    static String labelOf(String name) {
        String label = name.replaceFirst("^other", "");
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
