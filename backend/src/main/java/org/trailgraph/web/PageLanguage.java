package org.trailgraph.web;

import org.jspecify.annotations.Nullable;
import org.trailgraph.topics.Text;

/** The language that a page is served in: of a text in both it takes one first. */
enum PageLanguage {
    EN("en"),
    ZH("zh-Hans");

    private final String tag;

    PageLanguage(String tag) {
        this.tag = tag;
    }

    /** English unless the address says {@code lang=zh}. */
    static PageLanguage of(@Nullable String lang) {
        return "zh".equals(lang) ? ZH : EN;
    }

    String tag() {
        return tag;
    }

    PageLanguage other() {
        return this == EN ? ZH : EN;
    }

    @Nullable
    String first(Text text) {
        return this == EN ? text.en() : text.zh();
    }

    @Nullable
    String second(Text text) {
        return other().first(text);
    }
}
