package org.trailgraph.topics;

import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks what the first visitor is about to ask, in the background as soon as the application is ready: the first time takes
 * Neo4j up to a second, in which it plans the query.
 */
@Component
class WarmUp {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    /** No name, so that search goes all the way: names, names with a letter wrong, texts. */
    private static final String NOTHING = "warm up";

    private final Overview overview;
    private final Search search;
    private final Topics topics;
    private final Questions questions;
    private final Neighbourhood neighbourhood;

    WarmUp(Overview overview, Search search, Topics topics, Questions questions, Neighbourhood neighbourhood) {
        this.overview = overview;
        this.search = search;
        this.topics = topics;
        this.questions = questions;
        this.neighbourhood = neighbourhood;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread thread = new Thread(this::runQuietly, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whatever is wrong with the database is said to whoever asks it in earnest. */
    private void runQuietly() {
        try {
            run();
        } catch (RuntimeException failure) {
            log.debug("The warm-up ended early", failure);
        }
    }

    /** What an empty graph does not have is asked for all the same: it is planned either way. */
    void run() {
        search.find(NOTHING, null, 10);
        String concept = overview.atlas().areas().stream()
                .flatMap(area -> area.topics().stream())
                .map(Overview.Atlas.Main::id)
                .findFirst()
                .orElse(NOTHING);
        QuestionFilter all = new QuestionFilter(null, null, null, null, null, null, null);
        String question = questions.fitting(all, 1, 0).questions().stream()
                .map(QuestionList.Entry::id)
                .findFirst()
                .orElse(NOTHING);
        open(() -> topics.concept(concept));
        open(() -> topics.question(question));
        open(() -> neighbourhood.around(
                new Neighbourhood.Request(concept, 1, 40, EnumSet.allOf(LinkType.class), Set.of(), Set.of())));
    }

    private static void open(Runnable topic) {
        try {
            topic.run();
        } catch (TopicNotFound empty) {
            log.debug("There is nothing to open yet", empty);
        }
    }
}
