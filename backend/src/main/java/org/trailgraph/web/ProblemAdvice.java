package org.trailgraph.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers what no feature foresaw as a problem that a person understands. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Page page;

    ProblemAdvice(Page page) {
        this.page = page;
    }

    /** A person who follows a dead link sees the explorer say so, not a line of JSON. */
    @Override
    protected @Nullable ResponseEntity<Object> handleNoHandlerFoundException(
            NoHandlerFoundException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return wantsPage(request)
                ? missing(status)
                : super.handleNoHandlerFoundException(failure, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return wantsPage(request)
                ? missing(status)
                : super.handleNoResourceFoundException(failure, headers, status, request);
    }

    /** Names the parameter where features name theirs. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> answer = super.handleTypeMismatch(failure, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem && failure.getPropertyName() != null) {
            problem.setProperty("parameter", failure.getPropertyName());
        }
        return answer;
    }

    /** What reads a body wraps what is wrong with it. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return failure.getMostSpecificCause() instanceof BodyTooLarge tooLarge
                ? handleErrorResponseException(tooLarge, headers, tooLarge.getStatusCode(), request)
                : super.handleHttpMessageNotReadable(failure, headers, status, request);
    }

    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<ProblemDetail> unreadableForm(InvalidParameterException failure) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(failure.getErrorCode()), String.valueOf(failure.getMessage()));
        problem.setTitle("The form cannot be read");
        return ResponseEntity.of(problem).build();
    }

    private static boolean wantsPage(WebRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private ResponseEntity<Object> missing(HttpStatusCode status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(page.html());
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> unforeseen(Exception failure) {
        log.error("A request failed", failure);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The server made a mistake; its log says more.");
        problem.setTitle("Something went wrong here");
        return ResponseEntity.internalServerError().body(problem);
    }
}
