package org.trailgraph.topics;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the questions that fit a filter. */
@RestController
class QuestionsController {

    private final Questions questions;

    QuestionsController(Questions questions) {
        this.questions = questions;
    }

    /** A value with a comma in it is one value: sections are named by people. */
    @InitBinder
    void keepCommas(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new CustomCollectionEditor(List.class));
    }

    @GetMapping("/api/questions")
    @Operation(
            summary =
                    "Questions without their answers, in the order of their banks; every name of the filter may be repeated")
    QuestionList questions(
            @ParameterObject QuestionFilter filter,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset) {
        BadParameter.within("limit", limit, 1, 1_000);
        BadParameter.within("offset", offset, 0, Integer.MAX_VALUE);
        return questions.fitting(filter, limit, offset);
    }
}
