/**
 * The teams of a project: a tree, each with a manager and members by dates. Without any the project is one team.
 */
@NullMarked
package io.attain.teams;

import org.jspecify.annotations.NullMarked;
