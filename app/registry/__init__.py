"""The counter: notices, responses, pleadings, representatives, service and proof, fees."""
