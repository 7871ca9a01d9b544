package org.trailgraph.seed;

import java.util.List;

/** A list of texts a language. */
public record Texts(List<String> en, List<String> zh) {

    public Texts {
        en = List.copyOf(en);
        zh = List.copyOf(zh);
    }
}
