package harbour;
