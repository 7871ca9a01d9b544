package org.trailgraph.progress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the learner knows, over HTTP, and as one file to take away and bring back. */
@RestController
@RequestMapping("/api/progress")
class ProgressController {

    private final WhatIsKnown whatIsKnown;

    ProgressController(WhatIsKnown whatIsKnown) {
        this.whatIsKnown = whatIsKnown;
    }

    /** What the learner says now; a null list is an empty one. */
    record ProgressChange(
            @Nullable List<String> known,
            @Nullable List<String> rejected,
            @Nullable List<String> forgotten) {}

    @GetMapping
    @Operation(summary = "What the learner said that they know, and what they do not know after all")
    ProgressAnswer progress() {
        return whatIsKnown.now();
    }

    @PostMapping
    @Operation(summary = "Says more, or takes it back: all of the change is kept, or nothing")
    ProgressAnswer change(@RequestBody ProgressChange asked) {
        return whatIsKnown.change(Change.of(asked.known(), asked.rejected(), asked.forgotten()));
    }

    @GetMapping("/file")
    @Operation(summary = "All of it as a file, with the day on which each was said")
    ResponseEntity<ProgressFile> file() {
        ProgressFile file = whatIsKnown.file();
        LocalDate day = file.exportedAt().atZone(ZoneId.systemDefault()).toLocalDate();
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("trailgraph-progress-" + day + ".json")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(file);
    }

    @PutMapping(
            path = "/file",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @Operation(
            summary = "Takes such a file back in, of at most 5 MB",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ProgressFile.class))))
    ImportAnswer takeIn(
            @Parameter(
                            description = "add: what the file says counts, the rest stays;"
                                    + " replace: what is not in the file is removed",
                            schema = @Schema(allowableValues = {"add", "replace"}))
                    @RequestParam(defaultValue = "add")
                    String mode,
            @Parameter(description = "Says what it would do, and does nothing") @RequestParam(defaultValue = "false")
                    boolean preview,
            HttpServletRequest request)
            throws IOException {
        boolean replace =
                switch (mode) {
                    case "add" -> false;
                    case "replace" -> true;
                    default -> throw BadChange.mode(mode);
                };
        return whatIsKnown.takeIn(ProgressFileReader.read(request.getInputStream()), replace, preview);
    }
}
