package org.trailgraph.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the questions that fit, in the order of their banks.
 *
 * @param total how many fit
 * @param banks every bank that a question is from, whether it fits or not
 */
public record QuestionList(long total, List<Entry> questions, List<BankTitle> banks) {

    /**
     * A question without its answer.
     *
     * @param concepts those that it names
     * @param asks the ids of all that it asks about, whether it names them or not
     */
    public record Entry(
            String id,
            @Nullable String en,
            @Nullable String zh,
            @Nullable String area,
            @Nullable String form,
            @Nullable Integer difficulty,
            @Nullable Integer position,
            @Nullable String bank,
            @Nullable String section,
            List<TopicName> concepts,
            List<String> asks) {}

    /**
     * A bank by its title, with the hash of its file.
     *
     * @param importedAt as ISO 8601; the seed's banks have none
     */
    public record BankTitle(
            String id,
            @Nullable String title,
            @Nullable String sha256,
            @Nullable String importedAt) {}
}
