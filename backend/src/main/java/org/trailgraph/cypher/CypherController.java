package org.trailgraph.cypher;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.trailgraph.clients.ClientWatch;
import org.trailgraph.clients.QueryTurns;

/** Answers Cypher queries, two at a time for each client, and no longer than the client waits. */
@RestController
class CypherController {

    private final CypherConsole console;
    private final QueryTurns turns = new QueryTurns();

    CypherController(CypherConsole console) {
        this.console = console;
    }

    @PostMapping("/api/cypher")
    CypherAnswer query(@RequestBody CypherQuery query, HttpServletRequest request) {
        try (QueryTurns.Turn turn = turns.take(request.getRemoteAddr())) {
            return console.answer(query, ClientWatch.of(request)::isGone);
        }
    }

    /** How many queries are under way. */
    int underWay() {
        return turns.underWay();
    }
}
