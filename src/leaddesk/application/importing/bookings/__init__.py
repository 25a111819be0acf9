"""Programme bookings and enrolments: who is on which cohort, and how far they have come."""
