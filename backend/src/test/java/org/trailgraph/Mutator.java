package org.trailgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Changes queries a little, so that many of them can still be read; the same seed makes the same queries. */
public final class Mutator {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|[\\p{L}_][\\p{L}\\p{N}_]*|\\d+|'[^']*'|\"[^\"]*\"|<[^<>\\s]*>|[?$][\\p{L}_]\\w*|.", Pattern.DOTALL);

    /** Texts that lexers and parsers stumble over. */
    private static final List<String> ODD = List.of(
            "/*",
            "*/",
            "//",
            "#",
            "\\",
            "`",
            "\u0000",
            "\u017f",
            "\ufeff",
            "\ud83d\ude00",
            "9999999999",
            "-",
            ";",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "..",
            "null",
            "NaN",
            "1e999",
            "'",
            "\"",
            "\\u0027",
            "$p");

    private final List<String> queries;
    private final List<String> tokens;
    private final Random random;

    public Mutator(List<String> queries, long seed) {
        this.queries = List.copyOf(queries);
        this.tokens = queries.stream().flatMap(query -> tokens(query).stream()).toList();
        this.random = new Random(seed);
    }

    /** One of the queries with one or two changes. */
    public String next() {
        List<String> query = tokens(any(queries));
        for (int changes = 1 + random.nextInt(2); changes > 0 && !query.isEmpty(); changes--) {
            change(query);
        }
        return String.join("", query);
    }

    private void change(List<String> query) {
        int at = random.nextInt(query.size());
        switch (random.nextInt(24)) {
            case 0 -> query.remove(at);
            case 1 -> query.add(at, query.get(random.nextInt(query.size())));
            case 2 -> query.add(at, any(ODD));
            case 3 -> query.set(at, any(tokens));
            case 4 ->
                query.subList(at, Math.min(query.size(), at + 1 + random.nextInt(6)))
                        .clear();
            case 5 -> repeat(query, at);
            case 6 -> splice(query, at);
            case 7, 8, 9, 10, 11 -> space(query, at);
            case 12, 13, 14, 15, 16, 17 -> number(query);
            default -> alike(query, at);
        }
    }

    /** Puts more space where there is some. */
    private void space(List<String> query, int at) {
        IntStream.range(at, query.size())
                .filter(i -> kind(query.get(i)) == ' ')
                .findFirst()
                .ifPresent(i -> query.set(i, random.nextBoolean() ? "  " : "\n"));
    }

    /** Puts another token of the same kind in a token's place. */
    private void alike(List<String> query, int at) {
        int place = IntStream.range(at, query.size())
                .filter(i -> kind(query.get(i)) != ' ')
                .findFirst()
                .orElse(at);
        char kind = kind(query.get(place));
        for (int tries = 0; tries < 50; tries++) {
            String other = any(random.nextBoolean() ? query : tokens);
            if (kind(other) == kind) {
                query.set(place, other);
                return;
            }
        }
    }

    private void number(List<String> query) {
        List<Integer> numbers = IntStream.range(0, query.size())
                .filter(i -> kind(query.get(i)) == '9')
                .boxed()
                .toList();
        if (!numbers.isEmpty()) {
            query.set(any(numbers), Long.toString(random.nextLong() >>> random.nextInt(64)));
        }
    }

    private void repeat(List<String> query, int at) {
        List<String> part = List.copyOf(query.subList(at, Math.min(query.size(), at + 1 + random.nextInt(8))));
        for (int times = 1 + random.nextInt(20); times > 0; times--) {
            query.addAll(at, part);
        }
    }

    private void splice(List<String> query, int at) {
        List<String> other = tokens(any(queries));
        query.subList(at, query.size()).clear();
        query.addAll(other.subList(random.nextInt(other.size()), other.size()));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Keywords, names, numbers, quoted texts, variables, IRIs and signs are no kin to each other. */
    private static char kind(String token) {
        char first = token.charAt(0);
        if (Character.isLetter(first)) {
            return token.equals(token.toUpperCase(Locale.ROOT)) ? 'A' : 'a';
        }
        return Character.isDigit(first) ? '9' : Character.isWhitespace(first) ? ' ' : first;
    }

    private static List<String> tokens(String query) {
        return new ArrayList<>(
                TOKEN.matcher(query).results().map(found -> found.group()).toList());
    }
}
