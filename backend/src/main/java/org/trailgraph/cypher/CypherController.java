package org.trailgraph.cypher;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers Cypher queries, two at a time for each client. */
@RestController
class CypherController {

    private static final int AT_A_TIME = 2;

    private final CypherConsole console;
    private final ClientTurns turns;

    CypherController(CypherConsole console) {
        this.console = console;
        this.turns = new ClientTurns(AT_A_TIME, 1);
    }

    @PostMapping("/api/cypher")
    CypherAnswer query(@RequestBody CypherQuery query, HttpServletRequest request) {
        return turns.take(request.getRemoteAddr(), () -> console.answer(query));
    }
}
