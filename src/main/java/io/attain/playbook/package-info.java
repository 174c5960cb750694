/**
 * The playbook of a project: which key actions each stage of a sale asks for, with new and with existing customers, how often
 * and in which order; and how far an opportunity or a customer has come with them.
 */
@NullMarked
package io.attain.playbook;

import org.jspecify.annotations.NullMarked;
