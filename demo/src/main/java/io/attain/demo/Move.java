package io.attain.demo;

import java.time.LocalDateTime;

/**
 * An opportunity came to a stage.
 *
 * @param stage Lead, Contacted, Visited, Proposal, Negotiation, Won or Lost
 * @param at when, on the wall of whoever has it; on a working day
 */
public record Move(String stage, LocalDateTime at) {}
