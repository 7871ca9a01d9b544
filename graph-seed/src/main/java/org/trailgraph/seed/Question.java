package org.trailgraph.seed;

import java.util.List;
import java.util.Map;

/**
 * Something an interviewer asks, with its model answer.
 *
 * @param difficulty from 1 to 5
 * @param position its place in the bank, from 1
 * @param places where each key of the front matter stands, and where the text of each section starts
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
        Map<String, Where> places,
        Where where) {

    public Question {
        asks = List.copyOf(asks);
        leadsTo = List.copyOf(leadsTo);
        sources = List.copyOf(sources);
        places = Map.copyOf(places);
    }

    /** Where a key or a section stands; the file's first line for one that is missing. */
    Where place(String keyOrSection) {
        return places.getOrDefault(keyOrSection, where);
    }
}
