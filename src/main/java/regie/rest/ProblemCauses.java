package regie.rest;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import regie.problem.Place;
import regie.problem.ProblemType;
import regie.problem.RefusedException;
import tools.jackson.core.JacksonException;

/// Which problem an exception is. What is not known here is our fault.
final class ProblemCauses {
  private ProblemCauses() {}

  static Problem problem(Throwable wrong) {
    return switch (wrong) {
      case RefusedException refused -> Problem.of(refused.refusal());
      case HttpMessageNotReadableException body -> unreadable(body);
      case JacksonException body -> JsonPlaces.problem(body);
      case BindException binding -> binding(binding);
      case MethodArgumentTypeMismatchException parameter -> wrongType(parameter);
      case MissingServletRequestParameterException missing ->
          Problem.at("parameter " + missing.getParameterName(), "is required");
      case MissingRequestHeaderException missing ->
          Problem.at("header " + missing.getHeaderName(), "is required");
      case NoResourceFoundException nothing -> nothingThere();
      case NoHandlerFoundException nothing -> nothingThere();
      case HttpRequestMethodNotSupportedException method -> notThisWay(method);
      case HttpMediaTypeNotSupportedException format -> notUnderstood(format);
      case HttpMediaTypeNotAcceptableException format ->
          Problem.of(
              ProblemType.NOT_ACCEPTABLE,
              "This answers as " + list(format.getSupportedMediaTypes()) + ".");
      case MaxUploadSizeExceededException large ->
          Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "The file is larger than is accepted.");
      case MultipartException form -> Problem.at("body", "is not a readable form");
      case RequestRejectedException rejected ->
          Problem.at("address", "or a header or parameter holds characters that are not accepted");
      case DataAccessException database -> database(database);
      case TransactionException database -> database(database);
      case SQLException database -> database(database);
      case ErrorResponse other -> other(other);
      default -> ours();
    };
  }

  private static Problem unreadable(HttpMessageNotReadableException body) {
    return switch (body.getCause()) {
      case JacksonException json -> JsonPlaces.problem(json);
      case null -> Problem.at("body", "is required");
      default -> Problem.at("body", "cannot be read");
    };
  }

  private static Problem binding(BindException binding) {
    List<Place> places =
        binding.getFieldErrors().stream()
            .map(error -> new Place("parameter " + error.getField(), "cannot be read"))
            .toList();
    String detail =
        places.isEmpty()
            ? "The parameters cannot be read."
            : places.getFirst().place() + ": " + places.getFirst().message();
    return new Problem(ProblemType.INVALID_CONTENT, detail, places, Map.of(), Map.of());
  }

  /// In an address, something that cannot be the name of a thing names nothing.
  private static Problem wrongType(MethodArgumentTypeMismatchException parameter) {
    if (parameter.getParameter().hasParameterAnnotation(PathVariable.class)) {
      return nothingThere();
    }
    Class<?> type = parameter.getRequiredType();
    return Problem.at(
        "parameter " + parameter.getName(),
        type == null ? "cannot be read" : JsonPlaces.expected(type));
  }

  private static Problem nothingThere() {
    return Problem.of(ProblemType.NOT_FOUND, "There is nothing at this address.");
  }

  private static Problem notThisWay(HttpRequestMethodNotSupportedException method) {
    String[] supported = method.getSupportedMethods();
    String allow = supported == null ? "" : String.join(", ", supported);
    return Problem.of(
            ProblemType.METHOD_NOT_ALLOWED,
            "This address does not take " + method.getMethod() + ", only " + allow + ".")
        .with("Allow", allow);
  }

  private static Problem notUnderstood(HttpMediaTypeNotSupportedException format) {
    String accepted = list(format.getSupportedMediaTypes());
    return Problem.of(
        ProblemType.UNSUPPORTED_MEDIA_TYPE,
        "Send the content as " + (accepted.isEmpty() ? "application/json" : accepted) + ".");
  }

  private static Problem database(Exception wrong) {
    for (@Nullable Throwable cause = wrong; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedException refused) {
        return Problem.of(refused.refusal());
      }
      if (cause instanceof SQLException sql) {
        return DatabaseProblems.problem(sql);
      }
    }
    return ours();
  }

  private static Problem other(ErrorResponse other) {
    int status = other.getStatusCode().value();
    return switch (status) {
      case 404 -> nothingThere();
      case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "This address does not take that.");
      case 413 -> Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "More was sent than is accepted.");
      case 503 ->
          Problem.of(ProblemType.UNAVAILABLE, "Try again shortly.").with("Retry-After", "5");
      default -> status >= 400 && status < 500 ? Problem.at("request", "cannot be read") : ours();
    };
  }

  private static Problem ours() {
    return Problem.of(ProblemType.INTERNAL_ERROR, "Something went wrong on our side.");
  }

  private static String list(List<MediaType> types) {
    return String.join(", ", types.stream().map(MediaType::toString).distinct().toList());
  }
}
