/** Knows when somebody works and adds up their working time, to the second; knows the JDK and nothing else. */
package app.meridian.core.worktime;
