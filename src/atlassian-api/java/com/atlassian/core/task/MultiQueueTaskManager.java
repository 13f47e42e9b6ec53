package com.atlassian.core.task;

/**
 * Confluence's queues; the one of the mails is called "mail".
 *
 * <p>Source: https://docs.atlassian.com/atlassian-core-parent/5.0.6/xref/com/atlassian/core/task/MultiQueueTaskManager.html
 */
public interface MultiQueueTaskManager {

    void addTask(String queueName, Task task);
}
