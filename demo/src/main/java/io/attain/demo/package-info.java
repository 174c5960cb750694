/**
 * A fictional company and one quarter of its sales, made by a deterministic generator, and a loader that brings it into
 * a Jira over REST, as any other client would. Demo, tests and benchmarks all use this one generator.
 */
@NullMarked
package io.attain.demo;

import org.jspecify.annotations.NullMarked;
