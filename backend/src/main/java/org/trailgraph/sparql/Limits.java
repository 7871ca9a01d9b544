package org.trailgraph.sparql;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * What queries may cost.
 *
 * @param time how long one may take, its results written
 * @param memory how much all of them may hold at a time; one gets half of it at most
 * @param result how large the results of one may be
 */
@Component
record Limits(Duration time, DataSize memory, DataSize result) {

    @Autowired
    Limits(
            @Value("${trailgraph.sparql.timeout:10s}") Duration time,
            @Value("${trailgraph.sparql.memory:#{null}}") @Nullable DataSize memory,
            @Value("${trailgraph.sparql.max-result:100MB}") DataSize result,
            @Value("#{T(java.lang.Runtime).runtime.maxMemory() / 4}") long quarterOfTheHeap) {
        this(time, memory == null ? DataSize.ofBytes(quarterOfTheHeap) : memory, result);
    }
}
