package regie.rest;

/// How many things of a set were written: all of them, or the request is refused.
public record Written(int count) {}
