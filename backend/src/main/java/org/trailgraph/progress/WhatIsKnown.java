package org.trailgraph.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.trailgraph.topics.TopicRef;
import org.trailgraph.topics.TopicRefs;

/** What the learner says, held against the topics that there are. */
@Component
final class WhatIsKnown {

    private final Learners learners;
    private final TopicRefs topics;
    private final Clock clock;

    @Autowired
    WhatIsKnown(Learners learners, TopicRefs topics) {
        this(learners, topics, Clock.system(ZoneId.systemDefault()));
    }

    WhatIsKnown(Learners learners, TopicRefs topics, Clock clock) {
        this.learners = learners;
        this.topics = topics;
        this.clock = clock;
    }

    ProgressAnswer now() {
        return answer(learners.progress());
    }

    /** All of the change, or a refusal and nothing. Ids that only outside sources use become those of the topics. */
    ProgressAnswer change(Change asked) {
        Map<String, TopicRef> named = topics.named(asked.ids());
        Change change = asked.renamed(id -> ownId(id, named)).checked();
        refuseUnknown(asked, named);
        refuseRejectedQuestions(asked, named);
        return answer(learners.change(progress -> progress.after(change, LocalDate.now(clock)))
                .after());
    }

    ProgressFile file() {
        return ProgressFile.of(learners.progress(), clock.instant());
    }

    /** Puts a file's content in, beside what is there or instead of it; a preview only says what that would do. */
    ImportAnswer takeIn(Progress file, boolean replace, boolean preview) {
        List<String> questions = topics.withIds(file.rejected().keySet()).values().stream()
                .filter(TopicRef::isQuestion)
                .map(TopicRef::id)
                .toList();
        if (!questions.isEmpty()) {
            throw BadFile.field("rejected", "has questions, which cannot be: " + BadChange.some(questions));
        }
        UnaryOperator<Progress> taken = before -> replace ? file : before.with(file);
        Learners.Step step = preview ? learners.preview(taken) : learners.change(taken);
        return new ImportAnswer(answer(step.after()), ImportAnswer.Counts.between(step.before(), step.after()));
    }

    private static void refuseUnknown(Change asked, Map<String, TopicRef> named) {
        List<String> unknown = Stream.concat(asked.known().stream(), asked.rejected().stream())
                .filter(id -> !named.containsKey(id))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw BadChange.unknown(unknown);
        }
    }

    private static void refuseRejectedQuestions(Change asked, Map<String, TopicRef> named) {
        List<String> questions = asked.rejected().stream()
                .filter(id -> named.containsKey(id) && named.get(id).isQuestion())
                .toList();
        if (!questions.isEmpty()) {
            throw BadChange.rejectedQuestions(questions);
        }
    }

    private static String ownId(String id, Map<String, TopicRef> named) {
        TopicRef topic = named.get(id);
        return topic == null ? id : topic.id();
    }

    private ProgressAnswer answer(Progress progress) {
        return ProgressAnswer.of(progress, topics.withIds(progress.said().keySet()));
    }
}
