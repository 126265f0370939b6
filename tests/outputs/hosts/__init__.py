"""What hosts are told: read as their documentation says, and by the hosts themselves."""
