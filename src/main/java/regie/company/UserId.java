package regie.company;

/// Identifies who acts. Users are known to the whole installation; their rights are per company.
public record UserId(long value) {}
