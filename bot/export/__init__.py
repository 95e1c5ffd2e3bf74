"""What is handed out: agendas, reports and logs as files of many formats."""
