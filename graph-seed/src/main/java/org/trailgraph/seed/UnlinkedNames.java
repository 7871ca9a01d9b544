package org.trailgraph.seed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever reads in an answer the name of a concept that the question does not list can follow it to its page. */
final class UnlinkedNames implements SeedCheck {

    @Override
    public void check(Seed seed, Problems problems) {
        NameSearch search = NameSearch.of(seed.concepts());
        for (Question question : seed.questions()) {
            for (Passage answer : List.of(Passage.answerEn(question), Passage.answerZh(question))) {
                Prose prose = Prose.of(answer.markdown());
                Set<String> reachable = reachable(question, prose);
                unlinked(search, prose)
                        .filter(named -> reachable.add(named.concept()))
                        .forEach(named -> problems.add(answer.at(named.start()), say(answer, named)));
            }
        }
    }

    private static Set<String> reachable(Question question, Prose prose) {
        return Stream.concat(
                        question.asks().stream().map(Asks::concept),
                        prose.references().stream()
                                .map(Prose.Reference::target)
                                .filter(target -> target.startsWith("/concept/"))
                                .map(target -> target.substring("/concept/".length())))
                .collect(Collectors.toSet());
    }

    private static Stream<NameSearch.Named> unlinked(NameSearch search, Prose prose) {
        return search.in(prose.text()).stream()
                .filter(NameSearch.Named::sure)
                .filter(named -> prose.references().stream()
                        .noneMatch(link -> link.start() <= named.start() && named.end() <= link.end()));
    }

    private static String say(Passage answer, NameSearch.Named named) {
        String name = answer.markdown().substring(named.start(), named.end());
        return "the answer names '" + name + "' without a link: [" + name + "](/concept/" + named.concept() + ")";
    }
}
