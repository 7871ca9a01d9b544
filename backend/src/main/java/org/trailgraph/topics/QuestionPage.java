package org.trailgraph.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to say about a question.
 *
 * @param form explain, compare, derive or apply
 * @param difficulty from 1 to 5
 * @param position its place in the bank, from 1
 */
public record QuestionPage(
        String id,
        String kind,
        @Nullable String en,
        @Nullable String zh,
        Text answer,
        Texts keyPoints,
        Texts mistakes,
        @Nullable String form,
        @Nullable Integer difficulty,
        @Nullable String area,
        List<Asked> concepts,
        List<TopicName> leadsTo,
        List<Citation> sources,
        @Nullable BankLine bank,
        @Nullable Integer position,
        @Nullable String origin,
        @Nullable String foreignId) {

    /** A concept that the question asks about. */
    public record Asked(
            String id, @Nullable String en, @Nullable String zh, boolean explicit) {}

    /** Where in which bank it stands; lines count from 1. */
    public record BankLine(
            String id,
            @Nullable String title,
            @Nullable String section,
            @Nullable Integer line) {}
}
