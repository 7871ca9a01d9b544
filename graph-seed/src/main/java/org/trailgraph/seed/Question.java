package org.trailgraph.seed;

import java.util.List;

/**
 * Something an interviewer asks, with its model answer.
 *
 * @param difficulty from 1 to 5
 * @param position its place in the bank, from 1
 */
public record Question(
        String id,
        Text name,
        String area,
        Form form,
        int difficulty,
        int position,
        BankLine bankLine,
        List<Asks> asks,
        List<String> leadsTo,
        List<String> sources,
        Text answer,
        Texts keyPoints,
        Texts mistakes,
        Where where) {

    public Question {
        asks = List.copyOf(asks);
        leadsTo = List.copyOf(leadsTo);
        sources = List.copyOf(sources);
    }
}
