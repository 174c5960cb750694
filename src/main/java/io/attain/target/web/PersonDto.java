package io.attain.target.web;

/** A person: Jira's user key and the name shown. */
public record PersonDto(String key, String name) {}
